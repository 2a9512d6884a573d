// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.framework.DigComp;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.Mapping;
import de.digifit.lms.web.curriculum.WordsField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A competency of a draft while it is being worded. */
public class CompetencyForm implements Serializable {

    private static final int ANCHORS = 4;

    private @Nullable String code;
    private @Nullable String area;
    private final WordsField title = new WordsField();
    private final List<LevelWords> anchors = IntStream.rangeClosed(1, ANCHORS)
            .mapToObj(level -> new LevelWords(level, new WordsField()))
            .toList();
    private @Nullable String digcomp22;
    private @Nullable String digcomp30;

    void fill(EditionCompetency competency) {
        area = competency.area();
        title.fill(competency.title());
        competency
                .anchors()
                .forEach(anchor -> anchors.get(anchor.level() - 1).words().fill(anchor.text()));
        digcomp22 = codes(competency, DigComp.V2_2);
        digcomp30 = codes(competency, DigComp.V3_0);
    }

    EditionCompetency competency(CompetencyId id) {
        List<Mapping> mappings = new ArrayList<>(mappings(digcomp22, DigComp.V2_2));
        mappings.addAll(mappings(digcomp30, DigComp.V3_0));
        return new EditionCompetency(
                id,
                String.valueOf(area),
                title.words(),
                mappings,
                anchors.stream()
                        .map(each -> new Anchor(each.level(), each.words().words()))
                        .toList());
    }

    private static String codes(EditionCompetency competency, DigComp edition) {
        return competency.mappings().stream()
                .filter(mapping -> mapping.edition() == edition)
                .map(Mapping::code)
                .collect(Collectors.joining(" "));
    }

    private static List<Mapping> mappings(@Nullable String codes, DigComp edition) {
        return Arrays.stream((codes == null ? "" : codes).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> new Mapping(edition, code))
                .toList();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public WordsField getTitle() {
        return title;
    }

    public List<LevelWords> getAnchors() {
        return anchors;
    }

    public @Nullable String getDigcomp22() {
        return digcomp22;
    }

    public void setDigcomp22(@Nullable String digcomp22) {
        this.digcomp22 = digcomp22;
    }

    public @Nullable String getDigcomp30() {
        return digcomp30;
    }

    public void setDigcomp30(@Nullable String digcomp30) {
        this.digcomp30 = digcomp30;
    }

    /** The words of one anchor. */
    public record LevelWords(int level, WordsField words) implements Serializable {}
}
