-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Whoever looks once a minute what ended a fortnight ago must not read ten years for it.
create index session_end on session (ends_at);
