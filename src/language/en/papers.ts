/** Files that people give for what the embassy or consulate asks: what is accepted, what was wrong, and what to do. */
export const papers = {
  'papers.accepted':
    'PDF, or a photo as JPEG, PNG or HEIC (the photos of an iPhone). Up to 10 MB a file, and up to {most} files.',
  'papers.given': 'We have your file “{name}”.',
  'papers.given-before': 'We had this file already. It is kept once, as “{name}”.',
  'papers.metadata-stripped':
    'A photo can say where it was taken, and with whose phone. We took that out before we kept it.',
  'papers.scan.clean': 'Checked for viruses: none found.',
  'papers.scan.infected': 'Checked for viruses: one was found.',
  'papers.scan.not-scanned': 'Not checked for viruses: no scanner is connected.',
  'papers.scan.scanner-failed': 'Not checked for viruses: the scanner did not answer.',
  'papers.nothing-lost': 'The files that we have stay with us. Only this one has to be given again.',

  'papers.refused.empty':
    'This file is empty. Perhaps it was not saved or downloaded to the end. Open it to see if anything is in it, save it again, and add it again.',
  'papers.refused.too-large':
    'This file has {size} MB, and 10 MB is the most we can take. Take the photo again with a lower quality, or split the PDF into two files.',
  'papers.refused.too-many-pixels':
    'This picture has {pixels} million dots, and {most} million is the most we can take. Save a smaller copy of it, and add that.',
  'papers.refused.word':
    'This is a text document, as Word writes it. We take PDF and photos. Open it, choose “Save as” or “Export”, then “PDF”, and add the new file.',
  'papers.refused.sheet':
    'This is a table, as Excel writes it. We take PDF and photos. Open it, choose “Save as” or “Export”, then “PDF”, and add the new file.',
  'papers.refused.slides':
    'This is a presentation, as PowerPoint writes it. We take PDF and photos. Open it, choose “Save as” or “Export”, then “PDF”, and add the new file.',
  'papers.refused.picture':
    'This is a picture of a kind that we cannot take ({kind}). We take JPEG, PNG and HEIC. Open it, save it as JPEG or PNG, and add the new file.',
  'papers.refused.film':
    'This is a video. We take PDF and photos. Take a photo of each page, and add the photos.',
  'papers.refused.sound':
    'This is a sound recording. We take PDF and photos. If you were asked for words, write them down and save them as PDF.',
  'papers.refused.archive':
    'This is a package of files (such as ZIP). We cannot look inside. Open it, and add each PDF or photo by itself.',
  'papers.refused.web-page':
    'This is a saved web page. We take PDF and photos. Open it, choose “Print”, then “Save as PDF”, and add the new file.',
  'papers.refused.text':
    'This is plain text. We take PDF and photos. Open it, choose “Print”, then “Save as PDF”, and add the new file.',
  'papers.refused.mail':
    'This is a saved e-mail. We take PDF and photos. Open it, choose “Print”, then “Save as PDF”, and add the new file. Add what was attached to it by itself.',
  'papers.refused.program':
    'This is a program. We take PDF and photos only. Choose the file with your paper.',
  'papers.refused.unknown':
    'We cannot tell what this file is. We take PDF, JPEG, PNG and HEIC. If it is a paper, take a photo of it and add the photo.',
  'papers.refused.damaged':
    'This file says that it is {kind}, and we cannot open it: something in it is broken. Open it yourself. If it opens, save it again as PDF or JPEG and add that. If not, take a new photo or scan.',
  'papers.refused.cut-short':
    'This file says that it is {kind}, and its end is missing. Perhaps it was not copied or downloaded to the end. Get it again, and add it again.',
  'papers.refused.hidden-archive':
    'A package of other files is hidden in this file. We take only the paper itself. Open it, save it again as PDF or JPEG, and add the new file.',
  'papers.refused.pdf-locked':
    'This PDF is locked with a password or against changes, so nobody could check it. Open it, choose “Print”, then “Save as PDF”, and add the new file.',
  'papers.refused.pdf-active':
    'This PDF does more than show a page: it has a program, a form that sends itself, or other files inside. Open it, choose “Print”, then “Save as PDF”, and add the new file. Add files that were inside by themselves.',
  'papers.refused.pdf-unreadable':
    'We cannot look into all parts of this PDF. Open it, choose “Print”, then “Save as PDF”, and add the new file.',
  'papers.refused.infected':
    'Our virus scanner found something harmful in this file, so we did not keep it. Do not open it again. Scan or photograph the paper anew, if you can with another phone or computer.',
  'papers.refused.scanner-failed':
    'We could not check this file for viruses just now, so we did not keep it. Nothing is wrong with your file. Please add it again in a few minutes.',
  'papers.refused.item-full':
    'You have given {most} files for this, which is the most we can take. Put several pages into one PDF, or ask the embassy or consulate with a question on this page.',
  'papers.refused.case-full':
    'Your files have {given} MB together, and {most} MB is the most we can take for a case. Make this file smaller, or ask the embassy or consulate with a question on this page.',
  'papers.refused.not-asked':
    'The embassy or consulate does not ask for this now, so the file was not kept. Look at your page to see what is asked.',
  'papers.refused.rejected-before':
    'This is the same file that the embassy or consulate could not accept. Read beside the request why, and give another file.',
  'papers.refused.broke':
    'Something broke on our side, so this file was not kept. Nothing is wrong with your file. Please add it again.',
} as const;
