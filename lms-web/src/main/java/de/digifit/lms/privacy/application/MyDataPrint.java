// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.shared.Act;
import de.digifit.lms.document.OwnData;
import de.digifit.lms.document.OwnData.Chapter;
import de.digifit.lms.document.OwnData.Part;
import de.digifit.lms.document.Press;
import de.digifit.lms.privacy.DataCopy;
import de.digifit.lms.privacy.Entry;
import de.digifit.lms.privacy.Kept;
import de.digifit.lms.privacy.Subject;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything about me, on paper. */
@Act
public class MyDataPrint {

    private final Asker asker;
    private final MyData data;
    private final Press press;

    @Inject
    public MyDataPrint(Asker asker, MyData data, Press press) {
        this.asker = asker;
        this.data = data;
        this.press = press;
    }

    /** Outside any transaction: reading has its own, and printing takes time in which no connection is held. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] pdf(Locale locale) {
        return press.print(asker.town(), List.of(paper(data.copy(locale), locale)), locale);
    }

    private static OwnData paper(DataCopy copy, Locale locale) {
        List<Chapter> chapters = new ArrayList<>();
        copy.subjects().forEach(subject -> chapters.add(chapter(subject, locale)));
        chapters.add(chapter(
                copy.acting(),
                copy.entered().stream()
                        .map(own -> new Part(
                                own.table().title().in(locale) + " · "
                                        + own.field().content().in(locale),
                                own.times(),
                                List.of()))
                        .toList(),
                locale));
        return new OwnData(copy.name(), copy.madeOn(), chapters);
    }

    private static Chapter chapter(Subject subject, Locale locale) {
        return chapter(
                subject.category(),
                subject.filled().stream().map(kept -> part(kept, locale)).toList(),
                locale);
    }

    private static Chapter chapter(DataCategory category, List<Part> parts, Locale locale) {
        return new Chapter(
                category.title().in(locale),
                category.purpose().in(locale),
                category.basis().in(locale),
                category.recipients().in(locale),
                category.retention().in(locale),
                parts);
    }

    private static Part part(Kept kept, Locale locale) {
        return new Part(
                kept.table().title().in(locale),
                kept.entries().size(),
                kept.entries().stream().map(entry -> line(entry, locale)).toList());
    }

    private static String line(Entry entry, Locale locale) {
        return entry.title(locale) + "\n" + entry.rest(locale);
    }
}
