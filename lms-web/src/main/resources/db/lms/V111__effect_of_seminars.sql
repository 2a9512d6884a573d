-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a seminar brings: means of large groups, made once a quarter and never changed. No person stands here, and nothing
-- from which one could be reckoned (docs/adr/0032).
create table effect_reading (
    town uuid not null,
    quarter date not null,
    read_at timestamptz not null,
    primary key (town, quarter)
);

create table effect_wave (
    id uuid primary key,
    town uuid not null,
    seminar uuid not null references seminar,
    competency text not null,
    quarter date not null,
    until_day date not null,
    rule text not null check (rule in ('BY_LOT', 'BY_GAP', 'BY_ORDER')),
    took integer not null check (took >= 8),
    waited integer not null check (waited = 0 or waited >= 8),
    findings jsonb not null,
    unique (town, seminar, competency, until_day),
    foreign key (town, quarter) references effect_reading
);

create function refuse_rewriting_effects() returns trigger language plpgsql as $$
begin
    raise exception 'What was said of a seminar is append-only: % of % refused', tg_op, tg_table_name;
end
$$;
create trigger append_only before update or delete on effect_reading for each row execute function refuse_rewriting_effects();
create trigger append_only before update or delete on effect_wave for each row execute function refuse_rewriting_effects();
