// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Records;

/** Fills the item bank of Musterau with copies of the single choice items of one competency; its others are not asked. */
final class LargeBank {

    static final String COMPETENCY = "KDW-D1";

    private static final String ONE_KIND = """
            update assessment.item set state = 'WITHDRAWN' where competency = ? and state = 'RELEASED'
              and content ->> 'kind' <> 'SINGLE_CHOICE' and town = (select town from core.account where login = 'alex')
            """;

    private static final String COPIES = """
            with original as materialized (
                select i.id, row_number() over (order by i.id) - 1 as rank from assessment.item i
                where i.competency = ? and i.state = 'RELEASED'
                  and i.town = (select town from core.account where login = 'alex')
            )
            insert into assessment.item select (jsonb_populate_record(i, jsonb_build_object(
                'id', gen_random_uuid(), 'code', i.code || '-' || n))).*
            from generate_series(1, ? - (select count(*)::int from original)) n
            join original o on o.rank = n % (select count(*) from original)
            join assessment.item i on i.id = o.id
            """;

    private final Records records;

    LargeBank(Records records) {
        this.records = records;
    }

    void growTo(int items) {
        records.change(ONE_KIND, COMPETENCY);
        records.change(COPIES, COMPETENCY, items);
        records.change("analyze");
        assertThat(records.number("""
                select count(*) from assessment.item where competency = ? and state = 'RELEASED'
                  and town = (select town from core.account where login = 'alex')
                """, COMPETENCY)).isEqualTo(items);
    }
}
