// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

class InMemoryReportingLinesTest implements ReportingLinesContract {

    private final InMemoryReportingLines lines = new InMemoryReportingLines();

    @Override
    public ReportingLines lines() {
        return lines;
    }

    @Override
    public Staffing staffing() {
        return lines;
    }
}
