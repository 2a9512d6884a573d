// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.refusal.Sentence;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.shiro.authz.AuthorizationException;
import org.jspecify.annotations.Nullable;

/**
 * The one translator from refusals to what a person reads.
 *
 * <p>A refused act leaves the page as it was typed and says above it what is the case. A page that a rule keeps from
 * everybody says which; one about a thing that is not there, or not for this person, answers like one that does not
 * exist, so that nobody learns by trying which numbers are somebody's.
 */
public class RefusalsAsMessages extends ExceptionHandlerWrapper {

    private static final String SENTENCE = "refusalSentence";

    public RefusalsAsMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && answered(context, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext context, Throwable thrown) {
        Refusal refusal = cause(thrown, Refusal.class);
        if (refusal != null && context.isPostback()) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(context, refusal), null));
            context.validationFailed();
            context.renderResponse();
            return true;
        }
        if (refusal != null) {
            // The page of the error says it: there is no form that could.
            context.getExternalContext().getRequestMap().put(SENTENCE, sentence(context, refusal));
            return answer(context, HttpServletResponse.SC_FORBIDDEN);
        }
        if (cause(thrown, Absence.class) != null) {
            return answer(context, HttpServletResponse.SC_NOT_FOUND);
        }
        return cause(thrown, AuthorizationException.class) != null && answer(context, HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(FacesContext context, Refusal refusal) {
        return Sentence.of(refusal, context.getViewRoot().getLocale()).text();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    /** Puts the translator in front of the others; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalsAsMessages(getWrapped().getExceptionHandler());
        }
    }
}
