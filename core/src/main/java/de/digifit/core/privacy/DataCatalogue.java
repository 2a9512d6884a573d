// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that is kept about people, column by column: each one stands under a category with its purpose, legal
 * basis, recipients and retention (Art. 5, 6 and 30 GDPR), or is declared to say nothing about anybody.
 *
 * <p>Page, document, list and the copy of the own data are made of it, and a build fails while it and the database
 * differ: {@link #undeclared} and {@link #gone}.
 */
public final class DataCatalogue {

    private final List<DataCategory> categories;
    private final List<PersonalTable> tables;
    private final Set<String> impersonal;

    /** @throws IllegalArgumentException when a table names a category that is missing */
    public DataCatalogue(
            Collection<DataCategory> categories, Collection<PersonalTable> tables, Collection<String> impersonal) {
        this.categories = List.copyOf(categories);
        this.tables = List.copyOf(tables);
        this.impersonal = Set.copyOf(impersonal);
        this.tables.forEach(table -> category(table.category()));
    }

    /** In the order of the files. */
    public List<DataCategory> categories() {
        return categories;
    }

    /** @throws IllegalArgumentException when there is none */
    public DataCategory category(String key) {
        return categories.stream()
                .filter(category -> category.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The data catalogue has no category " + key));
    }

    public List<PersonalTable> tables() {
        return tables;
    }

    public List<PersonalTable> tables(DataCategory category) {
        return tables.stream()
                .filter(table -> table.category().equals(category.key()))
                .toList();
    }

    /**
     * The columns of a category, in the order of the files. A column that names who entered something for others says
     * something about two people, so it stands under two categories.
     */
    public List<PersonalField> fields(DataCategory category) {
        if (DataCategory.ACTING.equals(category.key())) {
            return fields().filter(field -> field.shown() == Shown.ACTOR).toList();
        }
        return tables(category).stream()
                .flatMap(table -> table.fields().stream())
                .toList();
    }

    /** How many columns say something about a person. */
    public int personal() {
        return (int) fields().count();
    }

    /** How many columns are declared to say nothing about anybody. */
    public int impersonal() {
        return impersonal.size();
    }

    /**
     * What the database keeps and nobody declared.
     *
     * @param columns of the database, such as {@code lms.booking.state}
     */
    public Set<String> undeclared(Collection<String> columns) {
        Set<String> missing = new TreeSet<>(columns);
        declared().forEach(missing::remove);
        return missing;
    }

    /** What is declared and not kept any more. */
    public Set<String> gone(Collection<String> columns) {
        Set<String> left = new TreeSet<>(declared());
        left.removeAll(Set.copyOf(columns));
        return left;
    }

    private List<String> declared() {
        List<String> all = new ArrayList<>(impersonal);
        fields().map(PersonalField::column).forEach(all::add);
        return all;
    }

    private Stream<PersonalField> fields() {
        return tables.stream().flatMap(table -> table.fields().stream());
    }
}
