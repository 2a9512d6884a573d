// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.attendance.application.CertificatePress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the blank form and sets it as PDF/UA-1. */
@ApplicationScoped
class PdfCertificates implements CertificatePress {

    private static final String FAMILY = "Fira Sans";
    private static final String FOLDER = "/de/digifit/lms/attendance/";
    private static final String BLANK = new String(shipped("certificate.xhtml"), StandardCharsets.UTF_8);
    private static final byte[] REGULAR = shipped("fonts/FiraSans-Regular.ttf");
    private static final byte[] SEMIBOLD = shipped("fonts/FiraSans-SemiBold.ttf");

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Override
    public byte[] print(CertificateDetails details, String accent, Locale locale) {
        CertificateTexts texts = new CertificateTexts(locale);
        return set(new CertificateForm(
                locale.getLanguage(), accent, texts.texts(details, checkAddress()), texts.lists(details)));
    }

    private String checkAddress() {
        return baseUrl + "/attendance/check.xhtml";
    }

    private static byte[] set(CertificateForm form) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(BLANK, null)
                    .addDOMMutator(form::fill)
                    .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(SEMIBOLD), FAMILY, 600, FontStyle.NORMAL, true)
                    // The form needs nothing from anywhere, so nothing is ever fetched.
                    .useExternalResourceAccessControl(
                            (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withProducer("DigiFit")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] shipped(String file) {
        try (InputStream in = PdfCertificates.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
