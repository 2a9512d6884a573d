// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.context.FacesContext;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's policy, for its forms.
 *
 * <p>PrimeFaces asks for it again when a form is posted and the same page answers. Its script adds it to forms, but only
 * on pages that load the script, and only where scripts run; without it such an answer would be a fault.
 */
public final class Nonce {

    private Nonce() {}

    public static String current() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
