// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Signing in and out: Shiro's realm over our accounts, brakes against guessing, and the headers that guard every answer. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.security;
