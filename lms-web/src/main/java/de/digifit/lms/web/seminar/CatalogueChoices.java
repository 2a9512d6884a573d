// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.core.competency.Level;
import de.digifit.lms.catalogue.CatalogueFilter.Topic;
import de.digifit.lms.catalogue.Form;
import de.digifit.lms.catalogue.When;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the filters of the catalogue offer. */
@Named
@RequestScoped
public class CatalogueChoices {

    /** Not empty: Faces writes no empty attribute, and a browser then sends the title instead of the value. */
    private static final String ALL = "all";

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    public List<Option> getTopics() {
        List<Option> topics = new ArrayList<>();
        topics.add(new Option(Topic.ALL.key(), say.text("seminar.catalogue.topic.all")));
        topics.add(new Option(Topic.MY_GAPS.key(), say.text("seminar.catalogue.topic.gap")));
        names.areas().forEach((code, title) -> topics.add(new Option(code, code + " " + title)));
        return topics;
    }

    public List<Option> getLevels() {
        List<Option> levels = new ArrayList<>();
        levels.add(new Option(ALL, say.text("seminar.catalogue.level.all")));
        Arrays.stream(Level.values())
                .filter(level -> level != Level.OPEN)
                .forEach(level ->
                        levels.add(new Option(level.number(), say.text("seminar.catalogue.level." + level.number()))));
        return levels;
    }

    public List<Option> getForms() {
        List<Option> forms = new ArrayList<>();
        forms.add(new Option(ALL, say.text("seminar.catalogue.form.all")));
        Form.CHOICES.forEach(form -> forms.add(new Option(form, say.text("seminar.form." + form))));
        return forms;
    }

    public List<Option> getDates() {
        return Arrays.stream(When.values())
                .map(when -> new Option(when, say.text("seminar.catalogue.when." + when)))
                .toList();
    }
}
