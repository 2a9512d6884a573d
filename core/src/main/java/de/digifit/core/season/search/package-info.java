/** Finds a plan: builds one, takes parts of it apart and puts them together better, and says why each date is as it is. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.season.search;
