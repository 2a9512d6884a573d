// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

/**
 * Words that only the key opens again.
 *
 * @param key which key sealed them, in eight letters that say nothing about it
 * @param text what was sealed, with its nonce before it, in Base64
 */
public record Sealed(String key, String text) {}
