// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemText;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.item.application.NewCodes;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.application.ItemsIncomplete.Missing;
import de.digifit.assessment.itemfile.exchange.ItemFiles;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.jspecify.annotations.Nullable;

/**
 * Bringing in items of a file: looked at first, then taken as drafts, all new ones or none. Who takes them is their
 * author, so somebody else reviews each before it is asked.
 */
@Act
@RequiresPermissions("item:keep")
public class ItemImport {

    /** Bytes; what is larger is refused with a sentence. */
    public static final int LARGEST_FILE = ItemFiles.LARGEST;

    private final Asker asker;
    private final Items items;
    private final Competencies competencies;
    private final Clock clock;

    @Inject
    public ItemImport(Asker asker, Items items, Competencies competencies, Clock clock) {
        this.asker = asker;
        this.items = items;
        this.competencies = competencies;
        this.clock = clock;
    }

    /** Reads a file of any format and keeps nothing. */
    public ImportPreview look(byte[] file) {
        ItemFile read = ItemFiles.read(file);
        Set<CompetencyId> known =
                competencies.titles().stream().map(CompetencyTitle::id).collect(Collectors.toSet());
        return new ImportPreview(read.format(), read.isRefused(), read.findings(), beside(read.items(), known), known);
    }

    private List<LookedAt> beside(List<ReadItem> read, Set<CompetencyId> known) {
        if (read.isEmpty()) {
            return List.of();
        }
        Map<List<String>, String> codes = new HashMap<>();
        items.of(asker.town()).forEach(item -> codes.putIfAbsent(CarriedItem.likeness(item.content()), item.code()));
        List<LookedAt> looked = new ArrayList<>();
        for (ReadItem each : read) {
            looked.add(each.item()
                    .map(item -> beside(each, item.content(), codes, known))
                    .orElseGet(() -> new LookedAt(each, Standing.REFUSED, "", each.findings())));
        }
        return looked;
    }

    private static LookedAt beside(
            ReadItem read, Content content, Map<List<String>, String> codes, Set<CompetencyId> known) {
        String same = codes.putIfAbsent(CarriedItem.likeness(content), "");
        if (same != null) {
            return new LookedAt(read, Standing.SAME, same, List.of());
        }
        CarriedItem item = read.item().orElseThrow();
        List<Finding> findings = new ArrayList<>(read.findings());
        CompetencyId competency = item.competency();
        if (competency != null && !known.contains(competency)) {
            findings.add(Finding.of(Fault.COMPETENCY_UNKNOWN, competency));
        }
        if (!item.code().isEmpty() && codes.containsValue(item.code())) {
            findings.add(Finding.of(Fault.CODE_TAKEN, item.code()));
        }
        return new LookedAt(read, Standing.NEW, "", findings);
    }

    /**
     * Keeps all new items of a file as drafts. Sent twice, the second time there is none that is new.
     *
     * @param competency of those that name none that is known
     * @param level of those that name none
     * @return how many became drafts
     * @throws ItemsIncomplete when it is needed and was not chosen
     */
    public int take(byte[] file, @Nullable CompetencyId competency, @Nullable Level level) {
        items.serialise(asker.town());
        ImportPreview preview = look(file);
        if (preview.needsCompetency() && competency == null) {
            throw new ItemsIncomplete(Missing.COMPETENCY);
        } else if (preview.needsLevel() && level == null) {
            throw new ItemsIncomplete(Missing.LEVEL);
        }
        NewCodes codes = new NewCodes(items, asker.town());
        List<LookedAt> fresh = preview.with(Standing.NEW);
        for (LookedAt looked : fresh) {
            CarriedItem item = looked.item();
            CompetencyId about = Objects.requireNonNull(preview.knows(item) ? item.competency() : competency);
            ItemText text = item.text(Objects.requireNonNullElse(level, Level.STARTING));
            keep(competencies.get(about).id(), text, codes);
        }
        return fresh.size();
    }

    private void keep(CompetencyId about, ItemText text, NewCodes codes) {
        Item draft = new Item(asker.town(), codes.next(about), about, text, LocalDate.now(clock));
        draft.write(text, asker.person());
        items.add(draft);
    }
}
