// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.measure;

import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.lms.measure.application.TransferTalk;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of one measure at work: the own answer, and that of the other side. */
@Named
@ViewScoped
public class MeasureTransferPage implements Serializable {

    @Inject
    private TransferTalk transfer;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private final TransferForm form = new TransferForm();
    private transient TransferTalk.@Nullable View view;

    public void open() {
        getView().own().map(TransferAnswer::word).ifPresent(form::fill);
    }

    public TransferTalk.View getView() {
        if (view == null) {
            view = transfer.view(measure());
        }
        return view;
    }

    /** Which level fits today, by behaviour anchors. */
    public List<Option> getAnchors() {
        return getView()
                .progress()
                .measure()
                .terms()
                .growth()
                .map(growth -> names.anchors(growth.competency()))
                .orElse(List.of());
    }

    public String answer() {
        transfer.answer(measure(), form.word(), Optional.ofNullable(form.getLevel()));
        say.done("measure.transfer.done");
        return "/measure/transfer.xhtml?faces-redirect=true&id=" + id;
    }

    private MeasureId measure() {
        return MeasureId.of(String.valueOf(id));
    }

    public TransferForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
