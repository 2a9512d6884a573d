-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What somebody saw can be taken back by an entry of its own; nothing is rewritten, and each entry is taken back once.
alter table evidence
    add column withdraws uuid references evidence (id),
    add constraint evidence_withdraws check (withdraws is null
        or kind in ('LEADER_OBSERVATION', 'PEER_OBSERVATION', 'PRACTICE_EVIDENCE')),
    add constraint evidence_withdrawn_once unique (withdraws);
