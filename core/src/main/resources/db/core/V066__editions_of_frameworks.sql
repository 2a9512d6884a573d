-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Which town publishes the editions of a framework; nobody as long as it is as it was delivered.
alter table framework add column keeper uuid references town;

-- The published edition of the framework has it no longer. It stays, since evidence refers to it.
alter table competency add column outdated boolean not null default false;

create table framework_edition (
    id uuid primary key,
    framework text not null,
    version text not null check (version <> ''),
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'OUTDATED')),
    licence text not null,
    title_de text not null,
    title_en text not null,
    revision integer not null,
    town uuid references town,
    author uuid references person,
    changed_at timestamptz not null,
    published_at timestamptz,
    reason text,
    check ((status = 'DRAFT') = (published_at is null)),
    check (status <> 'DRAFT' or town is not null)
);
create unique index framework_edition_published on framework_edition (framework) where status = 'PUBLISHED';
create unique index framework_edition_version on framework_edition (framework, version) where status <> 'DRAFT';

-- An edition is kept line by line, as it travels in files.
create table framework_line (
    edition uuid not null references framework_edition on delete cascade,
    position integer not null,
    kind text not null check (kind in ('level', 'rule', 'area', 'competency', 'anchor')),
    code text not null,
    belongs_to text not null,
    level text not null,
    de text not null,
    en text not null,
    digcomp22 text not null,
    digcomp30 text not null,
    primary key (edition, position)
);

-- What is in use so far becomes the first edition of its framework, with the scale that all of it was rated on.
update framework set version = '1' where version = '0.1-draft';

insert into framework_edition (id, framework, version, status, licence, title_de, title_en, revision, changed_at, published_at)
select gen_random_uuid(), f.id, f.version, 'PUBLISHED', 'CC-BY-4.0', f.title_de, f.title_en, 0, now(), now()
from framework f where exists (select 1 from competency c where c.framework = f.id);

with scale (level, de, en, rule_de, rule_en) as (values
    ('0', 'Noch offen', 'Not yet started',
     'Damit hatte ich beruflich noch keine Berührung.', 'I have had no contact with this at work yet.'),
    ('1', 'Einsteigen', 'Starting',
     'Ich bewältige einfache Aufgaben mit Anleitung oder einer Vorlage.', 'I handle simple tasks with guidance or a template.'),
    ('2', 'Anwenden', 'Applying',
     'Ich erledige übliche Aufgaben selbstständig und zuverlässig.', 'I do routine tasks on my own and reliably.'),
    ('3', 'Weitergeben', 'Guiding',
     'Ich löse wechselnde Aufgaben und leite andere an.', 'I solve varying tasks and guide others.'),
    ('4', 'Gestalten', 'Shaping',
     'Ich entwickle Lösungen, Regeln oder Standards über meinen Bereich hinaus.',
     'I develop solutions, rules or standards beyond my own unit.')
), said (framework, part, place, kind, code, belongs_to, level, de, en, digcomp22) as (
    select f.id, 1, s.level || 'a', 'level', '', '', s.level, s.de, s.en, '' from framework f cross join scale s
    union all
    select f.id, 1, s.level || 'b', 'rule', '', '', s.level, s.rule_de, s.rule_en, '' from framework f cross join scale s
    union all
    select distinct c.framework, 2, c.area, 'area', c.area, '', '', c.area_de, c.area_en, '' from competency c
    union all
    select c.framework, 3, c.area || ' ' || c.id, 'competency', substr(c.id, length(c.framework) + 2), c.area, '',
           c.title_de, c.title_en, replace(c.digcomp, ',', ' ') from competency c
    union all
    select c.framework, 3, c.area || ' ' || c.id || ' ' || a.level, 'anchor', '', substr(c.id, length(c.framework) + 2),
           a.level::text, a.text_de, a.text_en, '' from competency c join anchor a on a.competency = c.id
)
insert into framework_line (edition, position, kind, code, belongs_to, level, de, en, digcomp22, digcomp30)
select e.id, row_number() over (partition by e.id order by s.part, s.place collate "C") - 1,
       s.kind, s.code, s.belongs_to, s.level, s.de, s.en, s.digcomp22, ''
from framework_edition e join said s on s.framework = e.framework;
