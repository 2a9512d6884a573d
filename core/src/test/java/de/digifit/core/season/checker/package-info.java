/** Rules, worth and optimum of plans, reckoned without anything that makes plans. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.season.checker;
