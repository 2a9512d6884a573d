/** A season of trainings as a problem and as a plan: who needs what, who can teach, where, when, and under which rules. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.season;
