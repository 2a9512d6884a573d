-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Which measure of an agreement an application carries out. How far the measure is follows from the booking and is kept
-- nowhere. The measure is no foreign key: it lies in another schema and goes on its own day.
create table measure_booking (
    booking uuid primary key references booking,
    measure uuid not null
);
create index measure_booking_measure on measure_booking (measure);
