// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.diagnosis;

import de.digifit.assessment.sitting.SittingId;
import de.digifit.assessment.sitting.application.MyDiagnoses;
import de.digifit.assessment.sitting.application.SittingView;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.item.AnswerForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One short diagnosis: the item that is asked, or what came of it. */
@Named
@ViewScoped
public class DiagnosisShowPage implements Serializable {

    private static final String SHOW = "/diagnosis/show.xhtml?faces-redirect=true&id=";

    @Inject
    private MyDiagnoses diagnoses;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable AnswerForm form;
    private transient @Nullable SittingView view;

    public void open() {
        form = getView().now().map(item -> new AnswerForm(item, say)).orElse(null);
    }

    public SittingView getView() {
        if (view == null) {
            view = diagnoses.view(sitting());
        }
        return view;
    }

    public String answer() {
        AnswerForm given = Objects.requireNonNull(form);
        diagnoses.answer(sitting(), given.item(), given.response());
        return SHOW + id;
    }

    public String stop() {
        diagnoses.stop(sitting());
        return SHOW + id;
    }

    public String bring() {
        diagnoses.bring(sitting());
        say.done("diagnosis.brought");
        return SHOW + id;
    }

    public String remove() {
        diagnoses.remove(sitting());
        say.done("diagnosis.removed");
        return "/diagnosis/mine.xhtml?faces-redirect=true";
    }

    private SittingId sitting() {
        return SittingId.of(String.valueOf(id));
    }

    public @Nullable AnswerForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
