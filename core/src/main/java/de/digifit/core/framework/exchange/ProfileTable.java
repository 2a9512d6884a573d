// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.Reading;
import de.digifit.core.role.Target;
import de.digifit.core.role.Targets;
import de.digifit.core.shared.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Role profiles as a table in CSV: a row for each target, with the role, the competency, the level from 0 to 4 and whether
 * it is a core competency ({@code yes}, {@code no} or empty). What has no row is not required, which is not level 0.
 */
public final class ProfileTable {

    private static final List<String> COLUMNS = List.of("role", "de", "en", "competency", "level", "core");

    private final Edition edition;
    private final Set<CompetencyId> known;
    private final Findings findings;
    private final Map<String, Words> titles = new LinkedHashMap<>();
    private final Map<String, Map<CompetencyId, Target>> targets = new LinkedHashMap<>();

    private ProfileTable(Edition edition, Findings findings) {
        this.edition = edition;
        this.known = edition.competencies().stream().map(EditionCompetency::id).collect(Collectors.toUnmodifiableSet());
        this.findings = findings;
    }

    /**
     * @param file at most 5 MiB are read
     * @param edition whose competencies the targets name
     * @throws IOException when the stream cannot be read; never for what stands in it
     */
    public static Reading<List<Profile>> read(InputStream file, Edition edition) throws IOException {
        Findings findings = new Findings();
        ProfileTable table = new ProfileTable(edition, findings);
        FileText.of(file, findings).ifPresent(text -> Table.read(text, Set.copyOf(COLUMNS), findings)
                .forEach(table::take));
        if (findings.none() && table.titles.isEmpty()) {
            findings.add(Fault.PART_MISSING, "", "role");
        }
        return findings.none() ? new Reading.Accepted<>(table.profiles(), List.of()) : findings.refused();
    }

    private void take(Table.Row row) {
        String role = row.cell("role").strip();
        if (!role.matches("[A-Z0-9.]{1,20}")) {
            findings.add(Fault.CODE_WRONG, row.place("role"), role);
        } else if (row.cell("de").isBlank() || row.cell("en").isBlank()) {
            String language = row.cell("de").isBlank() ? "de" : "en";
            findings.add(Fault.WORDS_MISSING, row.place(language), role, language);
        } else {
            Words title = new Words(row.cell("de"), row.cell("en"));
            if (!title.equals(titles.computeIfAbsent(role, any -> title))) {
                findings.add(Fault.ROLE_TWO_TITLES, row.place("de"), role);
            }
            target(role, row);
        }
    }

    private void target(String role, Table.Row row) {
        String competency = row.cell("competency").strip();
        String level = row.cell("level").strip();
        String core = row.cell("core").strip();
        if (!knows(competency)) {
            findings.add(Fault.COMPETENCY_UNKNOWN, row.place("competency"), competency);
        } else if (!level.matches("[0-9]{1,4}")) {
            findings.add(Fault.LEVEL_WRONG, row.place("level"), level);
        } else if (Integer.parseInt(level) > Level.SHAPING.number()) {
            findings.add(Fault.TARGET_ABOVE_SCALE, row.place("level"), role, competency, level);
        } else if (!Set.of("yes", "no", "").contains(core)) {
            findings.add(Fault.CORE_UNCLEAR, row.place("core"), core);
        } else {
            Target target = new Target(Level.of(Integer.parseInt(level)), "yes".equals(core));
            Map<CompetencyId, Target> ofRole = targets.computeIfAbsent(role, any -> new TreeMap<>());
            if (ofRole.putIfAbsent(CompetencyId.of(edition.id(), competency), target) != null) {
                findings.add(Fault.TARGET_TWICE, row.place("competency"), role, competency);
            }
        }
    }

    private boolean knows(String code) {
        return code.matches("[A-Z0-9.]+") && known.contains(CompetencyId.of(edition.id(), code));
    }

    private List<Profile> profiles() {
        return titles.entrySet().stream()
                .map(role -> new Profile(
                        role.getKey(), role.getValue(), new Targets(targets.getOrDefault(role.getKey(), Map.of()))))
                .toList();
    }

    /** @throws IOException when it cannot be written; the stream stays open */
    public static void write(List<Profile> profiles, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (Profile profile : profiles) {
            new TreeMap<>(profile.targets().byCompetency())
                    .forEach((competency, target) -> rows.add(List.of(
                            profile.code(),
                            profile.title().de(),
                            profile.title().en(),
                            competency.code(),
                            String.valueOf(target.level()),
                            target.must() ? "yes" : "no")));
        }
        Table.write(rows, out);
    }
}
