-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Only added to: the latest rule of a kind counts, the earlier ones tell who decided what before.
create table routing_rule (
    id uuid primary key,
    town uuid not null,
    kind text not null,
    cost_limit numeric(12, 2) not null check (cost_limit >= 0),
    up_to text not null,
    above text not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index routing_rule_town on routing_rule (town, changed_at);
