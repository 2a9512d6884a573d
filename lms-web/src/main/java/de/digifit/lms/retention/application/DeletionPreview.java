// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.shared.Act;
import de.digifit.lms.retention.DueRows;
import de.digifit.lms.retention.Eraser;
import de.digifit.lms.retention.Eraser.Leaver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a run would delete today, by kinds of data; people are named only when they have left. */
@Act
@RequiresPermissions("retention:keep")
public class DeletionPreview {

    private final Asker asker;
    private final Eraser eraser;
    private final DataCatalogue catalogue;
    private final Clock clock;

    @Inject
    public DeletionPreview(Asker asker, Eraser eraser, DataCatalogue catalogue, Clock clock) {
        this.asker = asker;
        this.eraser = eraser;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Every kind of data that has rows with a day of their own, in the order of the catalogue. */
    public List<Period> periods() {
        List<DueRows> due = eraser.due(asker.town(), LocalDate.now(clock));
        return catalogue.categories().stream()
                .map(category -> new Period(category, of(category, due)))
                .filter(period -> !period.tables().isEmpty())
                .toList();
    }

    private static List<DueRows> of(DataCategory category, List<DueRows> due) {
        return due.stream()
                .filter(rows -> rows.table().category().equals(category.key()))
                .toList();
    }

    public List<Leaver> leavers() {
        return eraser.leavers(asker.town(), LocalDate.now(clock));
    }

    /** The rows of one kind of data, with the sentence that says how long they stay. */
    public record Period(DataCategory category, List<DueRows> tables) {

        public Period {
            tables = List.copyOf(tables);
        }

        /** What there is to say of today. */
        public List<DueRows> concerned() {
            return tables.stream().filter(DueRows::concerns).toList();
        }

        public long due() {
            return tables.stream().mapToLong(DueRows::due).sum();
        }

        public long held() {
            return tables.stream().mapToLong(DueRows::held).sum();
        }

        /** The day on which the next row of it goes; none where no day is known. */
        public Optional<LocalDate> earliest() {
            return tables.stream().flatMap(rows -> rows.earliest().stream()).min(LocalDate::compareTo);
        }
    }
}
