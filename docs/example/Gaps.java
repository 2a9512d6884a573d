// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Estimator;
import de.digifit.core.estimate.Statement;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.exchange.CaseFile;
import de.digifit.core.framework.exchange.ProfileTable;
import de.digifit.core.gap.Gap;
import de.digifit.core.gap.GapAnalysis;
import de.digifit.core.organisation.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is a digital guide still missing? A framework, role profiles, some evidence; no container, no database. */
public final class Gaps {

    public static void main(String[] files) throws IOException {
        Edition kdw = CaseFile.read(Files.newInputStream(Path.of(files[0]))).orElseThrow();
        var guide = ProfileTable.read(Files.newInputStream(Path.of(files[1])), kdw).orElseThrow().stream()
                .filter(role -> role.code().equals("DL")).findFirst().orElseThrow();

        PersonId kim = new PersonId(UUID.randomUUID());
        PersonId robin = new PersonId(UUID.randomUUID());
        Testimonies ledger = new Testimonies();
        for (String code : List.of("KDW-A1", "KDW-E2", "KDW-E3")) {
            ledger.said(kim, new CompetencyId(code), Statement.about(kim, EvidenceKind.LEADER_OBSERVATION, Level.APPLYING)
                    .on(LocalDate.of(2026, 11, 2)).by(robin, "talk").recordedAt(Instant.EPOCH));
        }

        Map<CompetencyId, Level> levels = new HashMap<>();
        kdw.competencies().forEach(each -> Estimator.published().estimate(ledger.of(kim, each.id()), each.id(), LocalDate.of(2026, 11, 26))
                .level().ifPresent(level -> levels.put(each.id(), level)));
        for (Gap gap : GapAnalysis.of(guide.targets(), levels).gaps()) {
            System.out.println(gap.competency() + " is at " + gap.actual().number() + " of " + gap.target().number()
                    + (gap.must() ? ", core: " : ": ") + kdw.find(gap.competency()).orElseThrow().title().en());
        }
    }
}
