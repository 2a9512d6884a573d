// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.core.shared.Words;
import de.digifit.lms.terms.Arrangements;
import de.digifit.lms.terms.Arrangements.Aid;
import de.digifit.lms.terms.Cost;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who gives an event, what it costs and what helps to take part, while it is being filled in. */
public class TermsForm implements Serializable {

    private final NumbersForm numbers;
    private final List<Tick> aids;
    private Terms.Kind kind;
    private Mode mode;
    private Provider.Kind provider;
    private @Nullable String providerName;
    private @Nullable BigDecimal perPerson;
    private @Nullable BigDecimal fixed;
    private @Nullable String budgetLine;
    private @Nullable String bringDe;
    private @Nullable String bringEn;

    TermsForm(Terms terms) {
        numbers = new NumbersForm(terms.capacity(), terms.deadlines());
        aids = Arrays.stream(Aid.values())
                .map(aid -> new Tick(
                        aid.name(), aid.name(), terms.arrangements().aids().contains(aid)))
                .toList();
        kind = terms.kind();
        mode = terms.mode();
        provider = terms.provider().kind();
        providerName = terms.provider().name();
        perPerson = terms.cost().perPerson();
        fixed = terms.cost().fixed();
        budgetLine = terms.cost().budgetLine();
        Words bring = terms.arrangements().bring();
        bringDe = bring == null ? null : bring.de();
        bringEn = bring == null ? null : bring.en();
    }

    Terms terms() {
        Cost cost = new Cost(amount(perPerson), amount(fixed), text(budgetLine));
        String bring = text(bringDe);
        Words words = bring.isEmpty() ? null : new Words(bring, text(bringEn).isEmpty() ? bring : text(bringEn));
        return new Terms(
                kind,
                mode,
                new Provider(provider, text(providerName)),
                numbers.capacity(),
                numbers.deadlines(),
                cost,
                new Arrangements(
                        aids.stream()
                                .filter(Tick::isChosen)
                                .map(tick -> Aid.valueOf(tick.getId()))
                                .collect(Collectors.toSet()),
                        words));
    }

    private static BigDecimal amount(@Nullable BigDecimal typed) {
        return typed == null ? BigDecimal.ZERO : typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public NumbersForm getNumbers() {
        return numbers;
    }

    public List<Tick> getAids() {
        return aids;
    }

    public Terms.Kind getKind() {
        return kind;
    }

    public void setKind(Terms.Kind kind) {
        this.kind = kind;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public Provider.Kind getProvider() {
        return provider;
    }

    public void setProvider(Provider.Kind provider) {
        this.provider = provider;
    }

    public @Nullable String getProviderName() {
        return providerName;
    }

    public void setProviderName(@Nullable String providerName) {
        this.providerName = providerName;
    }

    public @Nullable BigDecimal getPerPerson() {
        return perPerson;
    }

    public void setPerPerson(@Nullable BigDecimal perPerson) {
        this.perPerson = perPerson;
    }

    public @Nullable BigDecimal getFixed() {
        return fixed;
    }

    public void setFixed(@Nullable BigDecimal fixed) {
        this.fixed = fixed;
    }

    public @Nullable String getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(@Nullable String budgetLine) {
        this.budgetLine = budgetLine;
    }

    public @Nullable String getBringDe() {
        return bringDe;
    }

    public void setBringDe(@Nullable String bringDe) {
        this.bringDe = bringDe;
    }

    public @Nullable String getBringEn() {
        return bringEn;
    }

    public void setBringEn(@Nullable String bringEn) {
        this.bringEn = bringEn;
    }
}
