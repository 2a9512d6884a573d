// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import de.digifit.core.HouseRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("de.digifit.assessment");

    @Test
    void the_root_of_a_feature_knows_java_mapping_and_other_roots_only() {
        RULES.the_root_of_a_feature_knows_java_mapping_and_other_roots_only();
    }

    @Test
    void the_root_of_a_feature_reads_and_writes_nothing_itself() {
        RULES.the_root_of_a_feature_reads_and_writes_nothing_itself();
    }

    @Test
    void the_root_of_a_feature_has_verbs_and_no_setters() {
        RULES.the_root_of_a_feature_has_verbs_and_no_setters();
    }

    @Test
    void acts_know_no_adapter_no_page_and_no_database() {
        RULES.acts_know_no_adapter_no_page_and_no_database();
    }

    @Test
    void adapters_are_nobodys_business() {
        RULES.adapters_are_nobodys_business();
    }

    @Test
    void transactions_and_permissions_stand_in_the_acts_only() {
        RULES.transactions_and_permissions_stand_in_the_acts_only();
    }

    @Test
    void features_go_in_no_circle() {
        RULES.features_go_in_no_circle();
    }

    @Test
    void no_web_interface_of_the_past_is_used() {
        RULES.no_web_interface_of_the_past_is_used();
    }

    @Test
    void there_is_one_clock() {
        RULES.there_is_one_clock();
    }

    @Test
    void there_is_no_second_xml_factory() {
        RULES.there_is_no_second_xml_factory();
    }

    @Test
    void nothing_is_printed_or_logged_past_the_servers_log() {
        RULES.nothing_is_printed_or_logged_past_the_servers_log();
    }

    @Test
    void nothing_is_named_for_its_kind() {
        RULES.nothing_is_named_for_its_kind();
    }

    @Test
    void nobody_has_more_than_five_collaborators() {
        RULES.nobody_has_more_than_five_collaborators();
    }

    @Test
    void a_package_has_at_most_fifteen_types() {
        RULES.a_package_has_at_most_fifteen_types();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        RULES.every_package_says_what_it_is_and_is_null_marked();
    }

    @Test
    void there_is_one_http_client() {
        RULES.there_is_one_http_client("XapiStore");
    }

    @Test
    void every_method_of_an_act_has_a_permission_or_is_for_everybody() {
        RULES.every_method_of_an_act_has_a_permission_or_is_for_everybody(Set.of("LevelTalk"));
    }

    @Test
    void items_travel_without_a_container() {
        RULES.check(classes()
                .that()
                .resideInAnyPackage(
                        "de.digifit.assessment.itemfile",
                        "de.digifit.assessment.itemfile.exchange",
                        "de.digifit.assessment.itemfile.moodle",
                        "de.digifit.assessment.itemfile.qti",
                        "de.digifit.assessment.itemfile.xml")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify.annotations",
                        "de.digifit.assessment.item",
                        "de.digifit.assessment.itemfile..",
                        "de.digifit.core.competency",
                        "de.digifit.core.shared"));
    }

    @Test
    void only_the_gate_makes_a_count() {
        RULES.only_the_gate_makes_a_count();
    }
}
