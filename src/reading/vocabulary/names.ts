/**
 * Words by which names of people are found: common given and family names, and what stands before or after a name.
 * A name that is also a word of the field (Visa, Case) or a month must not stand here.
 */
const GIVEN = `aarav abdul abdullah abhi abhishek adam aditi aditya ahmad ahmed aisha ajay akash akhil alan alejandro alex
alexander ali alice alicia amanda amit amy ana andrea andres andrew angela anil anita anjali ankit ankita ankur anna anthony
anu anusha aparna arjun arun asad ashish ashley ashok ashwin asif ayesha bala barbara benjamin bharath bilal brian carlos
carmen carol catherine chandra chandu charles chen cheng christina christopher claudia cynthia daniel david deborah deepa
deepak deepika diana diego divya donald dorothy edward elena elizabeth emily emma eric fahad fahim faisal farah farhan
fatima fatma fernando francisco gabriel ganesh gary gaurav george girish gopal guillermo hamza harish harsha hassan heather
helen hussain husain ibrahim imran isabel ishaan jack jacob james jane janet jason javier jennifer jessica jesus jim john
jonathan jorge jose joseph joshua juan julia julie kamal karan karen karthik kavita kavya kenneth kevin khalid kiran komal
krishna kumar kyle lakshmi laura lei leila linda lisa lokesh lucia luis madhu mahesh manish manoj manuel margaret maria
mariam mario mark martha martin mary maryam matthew meera megan mehmet melissa michael michelle miguel ming mohammad mohammed
mohan mohit monica muhammad mukesh nadia nancy nandini narendra naresh naveen neelam neha nguyen nicole nikhil nikita nisha
nitin olivia omar oscar pablo pallavi pamela patricia patrick paul pavan pedro peter pooja prabhu pradeep prakash pranav
prasad prashant praveen preethi preeti preetika priya priyanka rachel radha rafael raghu rahul raj rajat rajesh rajiv raju
rakesh ram ramesh ravi rebecca reddy rekha ricardo richard ritu robert roberto rohan rohit ronald rosa ruth ryan sachin
sajid samantha samir sana sandeep sandra sandhya sanjay sanjeev santosh sara sarah satish satya scott sergio shah shahid
shalini sharon shilpa shiva shreya shruti shweta siddharth sneha sofia sonia sowmya sowmitha sridhar srikanth srinivas
stephanie stephen steven sudha sudhir suman sunil suresh surya susan swathi swati tahir tanvi tariq thomas timothy uday uma
umar usha usman vamsi vanessa varun venkat venkatesh vicky victor vijay vikas vikram vinay vineet vinod vishal vivek wang
wei william xin yash yasmin yogesh yusuf zahra zainab zhang zoe`;
const FAMILY = `agarwal aggarwal ahmed akhtar ali anderson banerjee begum bhat bose brown butt chaudhary chavez chopra chowdhury
clark cruz das davis desai diaz dubey dutta fernandez flores garcia ghosh gomez gonzalez goyal gupta gutierrez harris
hernandez hossain iqbal iyer jackson jain jha johnson jones joshi kapoor kaur khan khanna kumar kumari lewis li liu lopez
malhotra malik martinez mehta menon mirza mishra mohammed moore moreno mukherjee murthy nair naidu nguyen patel perez pham
pillai qureshi ramirez ramos rao reddy reyes rivera rodriguez romero roy ruiz sanchez saxena sen shah sharma sheikh shetty
siddiqui singh sinha smith srivastava taylor thakur thompson tiwari torres tran trivedi varma verma vu walker wang white
williams wilson wright yadav yang zhang zhao zhou`;

export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `${GIVEN} ${FAMILY}`.split(/\s+/).filter((name) => name !== 'white' && name !== 'li'),
);

/** A name follows. */
export const BEFORE_A_NAME = [
  'hi',
  'hello',
  'hey',
  'dear',
  'hii',
  'helo',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'mister',
  'namaste',
  'salam',
] as const;
/** These open the end of a letter; the name stands behind a comma or on the next line. */
export const BEFORE_A_SIGNATURE = [
  'thanks',
  'regards',
  'thank you',
  'best',
  'sincerely',
  'cheers',
  'yours',
  'love',
  'wishes',
  'respectfully',
  'faithfully',
  'truly',
  'advance',
  'thx',
  '谢谢',
] as const;
/** "my name is …", "this is …": the writer names somebody. */
export const NAMING = [
  'name is',
  'name s',
  'name',
  'named',
  'myself',
  'behalf of',
  'called',
  'applicant',
  'applicant name',
  'full name',
  'beneficiary',
  'petitioner',
] as const;
/** A name may follow, and much else: "I am Ngozi", "I am Kenyan". */
export const MAYBE_NAMING: ReadonlySet<string> = new Set(['this is', 'i am', 'am', 'im', 'its', 'it is']);
/** People behind whom a name often stands: "my wife …". */
export const RELATIVES = [
  'wife',
  'husband',
  'son',
  'daughter',
  'brother',
  'sister',
  'mother',
  'father',
  'mom',
  'dad',
  'friend',
  'spouse',
  'fiance',
  'fiancee',
  'officer',
  'boss',
  'manager',
  'agent',
  'sponsor',
  'parents',
  'aunt',
  'uncle',
  'nephew',
  'niece',
  'law',
  'baby',
  'colleague',
  'cousin',
  'kid',
  'child',
] as const;
/** Words that stand where a name could: "hi all", "thanks again". */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `hi hello hey hii helo namaste salam job all there everyone everybody guys folks team sir madam friends friend again everybody so very much a an the i im my we our you your this that
  it just can could please and or but for in on at to of is was are were have has had do does did not no yes any anyone what when where why how
  who which if after before since today yesterday now here as from with by about me us them they he she his her hope good great best thanks thank
  regards kind warm sincerely dear mr mrs ms dr god luck admin moderator embassy consulate officer visa case status passport update sure happy
  glad sorry confused worried waiting stuck also still currently going planning getting trying able new first second same back india china
  pakistan mexico canada usa america london community forum members group friends fellow well bonjour hola salaam assalamu alaikum aoa greetings
  consul ambassador maam training question ques note edit ps fyi`.split(/\s+/),
);

/** Behind these, with a mark between, stands a name as a form gives it: "Name: OKONKWO, Ngozi". */
export const NAME_LABELS: ReadonlySet<string> = new Set(
  'name names applicant surname beneficiary petitioner signed 姓名 申请人 名字'.split(' '),
);
/** Titles: a name follows even where it is a word of the field. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor mister madam shri smt attorney lawyer advocate consul'.split(' '),
);
/** Small words inside a name: "Ana de la Cruz". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da dos del della la van von der den bin binti ibn al el'.split(' '),
);
/** A name may stand behind these when two capitalised strangers follow: "spoke with Ngozi Okonkwo". */
export const BEFORE_A_PERSON: ReadonlySet<string> = new Set(
  'with by told from for to and asked thank ask'.split(' '),
);
/** What people do: behind a capitalised stranger that begins a clause they make it a name. */
export const DOINGS: ReadonlySet<string> = new Set(
  'was is has had got received went says said told did attended wrote called applied came'.split(' '),
);
/** Words of firms, offices and places: a name with one of them is nobody's. */
export const OF_NO_PERSON: ReadonlySet<string> = new Set(
  `airlines airways air university college institute school bank services service ltd inc llc corp company consulting technologies
  solutions systems group department state states center centre office street road city county courier express embassy
  consulate consular general section security homeland foreign affairs immigration citizenship customs border visa web website
  united north south east west new san los saint st york texas california america american hotel airport hospital lab labs
  master science bachelor arts engineering mechanical computer christmas covid corona easter diwali ramadan eid january february
  march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  english spanish hindi chinese french indian infosys wipro tcs cognizant accenture google amazon microsoft apple facebook
  trinidad tobago jamaica nigeria pakistan bangladesh nepal vietnam philippines brazil germany france spain italy kenya ghana egypt turkey
  lufthansa emirates whatsapp telegram linkedin reddit gmail`.split(/\s+/),
);
/** Words that often begin a sentence; a stranger among them is no name. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `application applicant full passport below above firstly secondly timeline pto registered nurse citizen resident everything nothing something anything somebody someone none nobody everybody another other others each every all most many some
  few both either neither their his its her those these such same finally later then next once until while because although
  though however therefore thus hence maybe perhaps probably unfortunately fortunately hopefully luckily actually basically
  really recently previously initially originally currently presently eventually immediately officer officers consular
  interview interviewer embassy consulate email mail letter page site website system portal tracker employer company manager
  attorney lawyer agent doctor physician nurse clinic hospital panel laboratory guard receptionist interpreter translator secretary teacher landlord nephew niece uncle aunt grandmother grandfather security background check name address phone number fee appointment slot travel flight ticket job
  work project salary client vendor school professor advisor semester university program degree major thesis stamp stamping
  renewal extension petition receipt notice approval denial rejection refusal reason question answer reply response
  update news timeline process processing time date day week month year morning evening afternoon night wait waiting hope help
  issue problem case status information info detail details experience situation person people family parent parents wife
  husband kid kids children child baby boy girl man woman lady gentleman guy total due please kindly yes yeah yep ok okay no not never ever
  only even just so too very much more less least last long short good bad nice great big small first second third one two three
  four five six seven eight nine ten half hundred thousand hours hour minutes minute today tomorrow yesterday`.split(
    /\s+/,
  ),
);
