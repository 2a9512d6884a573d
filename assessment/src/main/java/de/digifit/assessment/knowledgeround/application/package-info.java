// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Beginning, answering, looking back, and bringing a round as evidence oneself. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.knowledgeround.application;
