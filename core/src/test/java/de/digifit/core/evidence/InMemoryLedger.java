// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger for tests. */
public final class InMemoryLedger implements Ledger {

    private final List<Evidence> entries = new ArrayList<>();

    @Override
    public void append(Evidence evidence) {
        entries.add(evidence);
    }

    @Override
    public Evidence get(EvidenceId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchEvidence(id));
    }

    @Override
    public List<Evidence> of(PersonId person, CompetencyId competency) {
        return entries.stream()
                .filter(entry ->
                        entry.person().equals(person) && entry.competency().equals(competency))
                .sorted(Comparator.comparing(Evidence::recordedAt).reversed())
                .toList();
    }

    @Override
    public List<Evidence> selfAssessments(PersonId person) {
        return entries.stream()
                .filter(entry -> entry.person().equals(person) && entry.kind() == EvidenceKind.SELF_ASSESSMENT)
                .sorted(Comparator.comparing(Evidence::recordedAt).reversed())
                .toList();
    }

    @Override
    public Map<PersonId, Map<CompetencyId, Evidence>> newestSelfAssessments(Collection<PersonId> people) {
        Map<PersonId, Map<CompetencyId, Evidence>> newest = new HashMap<>();
        entries.stream()
                .filter(entry -> people.contains(entry.person()))
                .filter(entry -> entry.kind() == EvidenceKind.SELF_ASSESSMENT)
                .sorted(Comparator.comparing(Evidence::recordedAt))
                .forEach(entry -> newest.computeIfAbsent(entry.person(), person -> new HashMap<>())
                        .put(entry.competency(), entry));
        return newest;
    }
}
