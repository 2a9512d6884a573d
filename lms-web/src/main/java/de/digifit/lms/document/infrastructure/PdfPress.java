// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Towns;
import de.digifit.lms.document.Letterhead;
import de.digifit.lms.document.Letterheads;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Press;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the blank form and sets it as PDF/UA-1. */
@ApplicationScoped
class PdfPress implements Press {

    private static final String FAMILY = "Fira Sans";
    private static final byte[] REGULAR = Blank.shipped("fonts/FiraSans-Regular.ttf");
    private static final byte[] SEMIBOLD = Blank.shipped("fonts/FiraSans-SemiBold.ttf");

    @Inject
    Letterheads letterheads;

    @Inject
    Towns towns;

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Override
    public byte[] print(TownId town, List<? extends Paper> copies, Locale locale) {
        return proof(town, letterheads.of(town), copies, locale);
    }

    @Override
    public byte[] proof(TownId id, Letterhead letterhead, List<? extends Paper> copies, Locale locale) {
        Town town = towns.get(id);
        Contents contents = new Contents(locale, baseUrl);
        Heading heading = new Heading(town.name(), letterhead, locale);
        List<Content> written =
                copies.stream().map(contents::of).map(heading::over).toList();
        String accent = letterhead.accent().isEmpty() ? town.accent() : letterhead.accent();
        return set(
                Blank.of(Contents.form(copies.get(0))),
                new FilledForm(locale.getLanguage(), Heading.safe(accent), written));
    }

    private static byte[] set(String blank, FilledForm form) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(blank, null)
                    .addDOMMutator(form::fill)
                    .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(SEMIBOLD), FAMILY, 600, FontStyle.NORMAL, true)
                    // The form holds its pictures itself, so nothing is ever fetched.
                    .useExternalResourceAccessControl(
                            (uri, kind) -> uri.startsWith("data:image/png;base64,"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withProducer("DigiFit")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
