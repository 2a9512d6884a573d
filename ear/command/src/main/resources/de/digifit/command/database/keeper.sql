-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Gives the audit log to a role that nobody can sign in as. The application keeps the rights to add to it and to read it,
-- and to let go of what is five years old. To be run by an administrator of the database in the database of DigiFit, after
-- the town has started once; a second time changes nothing. "digifit" is the role that the application signs in as.

do $$
begin
    if not exists (select from pg_roles where rolname = 'digifit_keeper') then
        create role digifit_keeper nologin;
    end if;
end
$$;

alter schema audit owner to digifit_keeper;
alter table audit.entry owner to digifit_keeper;
alter table audit.chain owner to digifit_keeper;
alter function audit.micros owner to digifit_keeper;
alter function audit.seal owner to digifit_keeper;
alter function audit.append owner to digifit_keeper;
alter function audit.stays owner to digifit_keeper;
alter function audit.stays_whole owner to digifit_keeper;

grant usage on schema audit to digifit;
grant select on audit.entry, audit.chain to digifit;
-- A row is locked before it goes, which PostgreSQL allows to those who may update a column; the trigger refuses each update.
grant delete, update (id) on audit.entry to digifit;
