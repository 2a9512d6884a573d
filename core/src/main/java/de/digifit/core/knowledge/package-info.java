/** Who can stand in: whether duties can still be done when people are away, and which instruction would help most cheaply. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.knowledge;
