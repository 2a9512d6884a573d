/** What a plan is worth, in full and by its parts, and how two plans differ. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.season.outcome;
