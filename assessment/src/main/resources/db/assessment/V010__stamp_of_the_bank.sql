-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Grows with each change of a town's items, so that a bank which has been read once is read again only then: each answer of a
-- diagnosis chooses among all items of its competency, and a large bank has thousands.
create table item_bank (
    town uuid primary key,
    stamp bigint not null
);

create function item_bank_changed() returns trigger language plpgsql as $$
begin
    insert into assessment.item_bank as bank (town, stamp) values (coalesce(new.town, old.town), 1)
    on conflict (town) do update set stamp = bank.stamp + 1;
    return null;
end
$$;

-- At the end of the transaction: whoever holds an item never waits for the bank with it.
create constraint trigger item_bank_changed after insert or update or delete on item
    deferrable initially deferred for each row execute function item_bank_changed();

insert into item_bank select distinct town, 1 from item;
