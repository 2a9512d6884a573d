# SPDX-FileCopyrightText: The DigiFit contributors
# SPDX-License-Identifier: EUPL-1.2
#
# The numbers that calibration and ability estimates are compared with, by R 4.2 and eRm 1.0-2 as Debian 12 has them
# (packages r-base-core, r-cran-erm). Run in this folder: Rscript rasch.R
#
# 2,000 people answer 60 items by the Rasch model; eRm gives the items by conditional maximum likelihood and the
# abilities by maximum likelihood; integrate() of R gives the expected a posteriori abilities under N(0, 1.5^2).
suppressMessages(library(eRm))

set.seed(1960)
difficulty <- seq(-2.5, 2.5, length.out = 60) + rnorm(60, 0, 0.3)
answers <- sim.rasch(rnorm(2000, 0.3, 1.2), difficulty, seed = 1968)
lines <- gzfile("rasch-answers.txt.gz", "w", compression = 9)
writeLines(apply(answers, 1, paste, collapse = ""), lines)
close(lines)

model <- RM(answers, sum0 = TRUE)
items <- data.frame(difficulty = -model$betapar, error = model$se.beta)
write.table(format(items, digits = 10), "rasch-items.txt", quote = FALSE, row.names = FALSE, col.names = FALSE)
cat("conditional log-likelihood", format(model$loglik, digits = 12), "\n")

# Who answered the first n items right, for each n: one pattern a score.
abilities <- person.parameter(model)
table <- print(abilities)[[1]]
posterior <- function(score) {
  density <- function(theta) sapply(theta, function(t)
    exp(score * t - sum(log1p(exp(t - items$difficulty))) + 60) * dnorm(t, 0, 1.5))
  moment <- function(power) integrate(function(t) t^power * density(t), -9, 9, rel.tol = 1e-11)$value
  mean <- moment(1) / moment(0)
  c(mean, sqrt(moment(2) / moment(0) - mean^2))
}
scores <- 0:60
eap <- t(sapply(scores, posterior))
likeliest <- table[match(scores, table[, 1]), 2:3]
likeliest[scores %in% c(0, 60), ] <- NA
write.table(format(data.frame(scores, likeliest, eap), digits = 10), "rasch-abilities.txt",
            quote = FALSE, row.names = FALSE, col.names = FALSE)
