-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The day on which a module was switched off; none while it runs, or where it never did.
create function off_since(asked_town uuid, asked_module text) returns date language sql stable as $$
    select case when s.status = 'OFF' then core.day(s.switched_at) end
    from core.module_switch s where s.town = asked_town and s.module = asked_module
    order by s.switched_at desc limit 1
$$;
