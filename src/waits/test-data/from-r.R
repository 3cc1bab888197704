# Makes from-r.json: what R's survival package answers for small sets of waits, for the tests beside the curves.
# Made with R 4.2.2 and survival 3.5-3 (Debian packages r-base-core, r-cran-survival): Rscript from-r.R > from-r.json
library(survival)
num <- function(x) paste0("[", paste(ifelse(is.na(x), "null", trimws(formatC(x, digits = 17, format = "g"))), collapse = ","), "]")
str <- function(x) paste0("[", paste0('"', x, '"', collapse = ","), "]")
obj <- function(...) { a <- list(...); paste0("{", paste0('"', names(a), '":', unlist(a), collapse = ","), "}") }

one <- function(name, days, ended, joined = NULL, group = NULL, tau) {
  any <- ended != "waiting"
  y <- if (is.null(joined)) Surv(days, any) else Surv(joined, days, any)
  plain <- survfit(y ~ 1, conf.type = "plain"); loglog <- survfit(y ~ 1, conf.type = "log-log")
  states <- factor(ended, c("waiting", "issued", "refused", "gave-up"))
  multi <- if (is.null(joined)) survfit(Surv(days, states) ~ 1)
           else survfit(Surv(joined, days, states) ~ 1, id = seq_along(days))
  q <- quantile(loglog, c(0.25, 0.5, 0.75, 0.9))
  rm <- if (is.null(joined)) summary(plain, rmean = tau)$table[c("rmean", "se(rmean)")] else c(NA, NA)
  lr <- if (is.null(group)) NULL else survdiff(Surv(days, any) ~ group)
  col <- function(m, s) num(if (s %in% multi$states) m[, which(multi$states == s)] else rep(0, nrow(m)))
  obj(name = paste0('"', name, '"'),
    rows = obj(days = num(days), ended = str(ended), joined = num(if (is.null(joined)) 0 * days else joined),
      group = num(if (is.null(group)) 0 * days else group)),
    day = num(plain$time), atRisk = num(plain$n.risk), survival = num(plain$surv),
    plain = obj(lower = num(plain$lower), upper = num(plain$upper)),
    loglog = obj(lower = num(loglog$lower), upper = num(loglog$upper)),
    quantile = obj(p = num(c(0.25, 0.5, 0.75, 0.9)), at = num(q$quantile), lower = num(q$lower), upper = num(q$upper)),
    incidence = obj(day = num(multi$time), issued = col(multi$pstate, "issued"), refused = col(multi$pstate, "refused"),
      issuedError = col(multi$std.err, "issued"), refusedError = col(multi$std.err, "refused")),
    restricted = obj(within = num(tau), mean = num(rm[1]), error = num(rm[2])),
    logRank = if (is.null(lr)) "null" else obj(observed = num(lr$obs), expected = num(lr$exp), chiSquare = num(lr$chisq),
      p = num(pchisq(lr$chisq, 1, lower.tail = FALSE))))
}

draw <- function(seed, n, longest) {
  set.seed(seed)
  list(days = sample(1:longest, n, TRUE), ended = sample(c("issued", "refused", "gave-up", "waiting"), n, TRUE, c(.5, .15, .1, .25)),
    group = sample(1:2, n, TRUE))
}
small <- list(days = c(0, 3, 3, 5, 8, 8, 8, 13, 21, 34), ended = c("waiting", "issued", "issued", "refused", "issued",
  "issued", "waiting", "issued", "waiting", "waiting"), group = c(1, 1, 2, 1, 2, 1, 2, 2, 1, 2))
flat <- list(days = c(2, 4, 6, 9), ended = c("issued", "issued", "issued", "waiting"), group = c(1, 2, 1, 2))
mid <- draw(7, 60, 40); big <- draw(11, 400, 120)
late <- draw(23, 80, 60); late$joined <- pmax(0, pmin(late$days - 1, sample(-30:20, 80, TRUE)))
cat("[", paste(c(
  one("ten cases with ties", small$days, small$ended, group = small$group, tau = 20),
  one("a curve that is flat at one half", flat$days, flat$ended, group = flat$group, tau = 8),
  one("sixty cases", mid$days, mid$ended, group = mid$group, tau = 30),
  one("four hundred cases", big$days, big$ended, group = big$group, tau = 90),
  one("people who joined late", late$days, late$ended, joined = late$joined, tau = 45)), collapse = ",\n"), "]\n", sep = "")
