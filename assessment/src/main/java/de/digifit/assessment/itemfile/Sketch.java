// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.ItemRefused;
import de.digifit.assessment.item.Part;
import de.digifit.core.shared.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item while it is read from a file, and what is found on the way. */
public final class Sketch {

    /** Characters; what is longer could not be edited on the page afterwards. */
    private static final int LONGEST_PROMPT = 1000;

    private static final int LONGEST_PART = 300;
    private static final int MOST_PARTS = 26;
    private static final int NAME = 60;
    /** Names that one sentence can bear. */
    private static final int MOST_NAMES = 12;

    private static final Words NO_REASON = new Words("Die Begründung fehlt noch.", "The reason is still missing.");

    private final String place;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final Tags tags = new Tags(this);
    private String name = "";
    private String code = "";
    private ItemKind kind = ItemKind.SINGLE_CHOICE;
    private Bilingual prompt = Bilingual.single("");
    private Bilingual reason = Bilingual.single("");
    private @Nullable Amount number;

    public Sketch(String place) {
        this.place = place;
    }

    public void name(String given) {
        name = given.strip();
    }

    public void code(String given) {
        code = given.strip();
    }

    public void kind(ItemKind read) {
        kind = read;
    }

    /** What labels say it is, where the file only knows a choice of one; else what was read. */
    private ItemKind finalKind() {
        ItemKind labelled = tags.kind();
        return labelled != null && labelled.choosesOne() && kind.choosesOne() ? labelled : kind;
    }

    public void prompt(Bilingual words) {
        prompt = words;
    }

    public void reason(Bilingual words) {
        reason = words;
    }

    public boolean hasReason() {
        return !reason.isEmpty();
    }

    public void number(double value, double tolerance) {
        number = new Amount(value, Math.abs(tolerance));
    }

    public void part(Bilingual words, boolean right) {
        add(words, right, null);
    }

    public void pair(Bilingual words, Bilingual match) {
        add(words, true, match);
    }

    /** One wording of a short text; the same one may hold for both languages. */
    public void accept(String de, String en) {
        add(new Bilingual(de, en), true, null);
    }

    private void add(Bilingual words, boolean right, @Nullable Bilingual match) {
        boolean empty = words.isEmpty() || (match != null && match.isEmpty());
        if (empty) {
            noteOnce(Fault.PART_EMPTY);
        } else if (parts.size() == MOST_PARTS) {
            noteOnce(Fault.TOO_MANY_PARTS, MOST_PARTS);
        } else {
            String key = Character.toString('a' + parts.size());
            parts.add(new Part(
                    key, checked(words, LONGEST_PART), right, match == null ? null : checked(match, LONGEST_PART)));
        }
    }

    private Words checked(Bilingual words, int longest) {
        if (words.longest() > longest) {
            noteOnce(Fault.WORDS_TOO_LONG, longest);
        }
        if (words.isOne()) {
            noteOnce(Fault.ONE_LANGUAGE);
        }
        return words.words();
    }

    /** @param key for example {@code level} */
    void label(String key, String value) {
        tags.take(key, value);
    }

    /** What the file says of the kind; nothing where it says nothing. */
    public @Nullable ItemKind labelledKind() {
        return tags.kind();
    }

    /**
     * Something of the file that the bank has no place for.
     *
     * @param what as the file names it
     */
    public void leaveOut(String what) {
        if (leftOut.size() < MOST_NAMES) {
            leftOut.add(what.length() > NAME ? what.substring(0, NAME) + "…" : what);
        } else {
            leftOut.add("…");
        }
    }

    public void note(Fault fault, Object... details) {
        findings.add(Finding.of(fault, details));
    }

    /** However often it is found, it is said once. */
    public void noteOnce(Fault fault, Object... details) {
        if (findings.stream().noneMatch(finding -> finding.fault() == fault)) {
            note(fault, details);
        }
    }

    /** The item, or why there is none. */
    public ReadItem done() {
        Optional<CarriedItem> item = isRefused() ? Optional.empty() : carried();
        if (!leftOut.isEmpty()) {
            note(Fault.LEFT_OUT, String.join(", ", leftOut));
        }
        List<Finding> said = item.isPresent()
                ? findings
                : findings.stream()
                        .filter(finding -> finding.fault().refusesItem())
                        .toList();
        return new ReadItem(called(), place, item, said);
    }

    private Optional<CarriedItem> carried() {
        if (prompt.isEmpty()) {
            note(Fault.PROMPT_MISSING);
            return Optional.empty();
        }
        Words asked = checked(prompt, LONGEST_PROMPT);
        if (reason.isEmpty()) {
            note(Fault.REASON_MISSING);
        }
        Words why = reason.isEmpty() ? NO_REASON : checked(reason, LONGEST_PROMPT);
        return isRefused() ? Optional.empty() : whole(asked, why);
    }

    private Optional<CarriedItem> whole(Words asked, Words why) {
        try {
            Content content = new Content(finalKind(), asked, parts, number, why);
            return Optional.of(
                    new CarriedItem(code, tags.competency(), tags.level(), content, tags.law(), tags.lookAgainOn()));
        } catch (ItemRefused refused) {
            note(Fault.valueOf(refused.reason().name()));
            return Optional.empty();
        }
    }

    private boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.fault().refusesItem());
    }

    private String called() {
        String words = Objects.requireNonNullElse(prompt.de().isBlank() ? prompt.en() : prompt.de(), "")
                .replaceAll("\\s+", " ");
        String given = name.isEmpty() ? words : name;
        return given.length() > NAME ? given.substring(0, NAME) + "…" : given;
    }
}
