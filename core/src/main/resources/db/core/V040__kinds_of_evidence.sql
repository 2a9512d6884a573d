-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- More kinds of evidence. A measurement may say how far it is off, in levels; a diagnosis always does.
alter table evidence
    add column standard_error numeric(3, 2) check (standard_error between 0.01 and 2.50),
    add constraint evidence_kind check (kind in ('SELF_ASSESSMENT', 'ATTENDANCE', 'ATTENDANCE_WITHDRAWN',
        'LEADER_OBSERVATION', 'PEER_OBSERVATION', 'KNOWLEDGE_ROUND', 'DIAGNOSIS', 'TRANSFER_CHECK', 'PRACTICE_EVIDENCE',
        'EXTERNAL_CERTIFICATE')),
    add constraint evidence_measured check (standard_error is null or kind in ('DIAGNOSIS', 'KNOWLEDGE_ROUND')),
    add constraint evidence_diagnosis check (kind <> 'DIAGNOSIS' or standard_error is not null);

-- What is new is read from the end of a table that only grows.
create index evidence_recorded on evidence using brin (recorded_at);
