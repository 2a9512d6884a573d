/** Invented seasons: tiny ones with every rule, and towns of the sizes of domain.md 6.2. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.season.example;
