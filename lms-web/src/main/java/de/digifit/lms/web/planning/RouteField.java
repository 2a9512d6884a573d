// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.approval.RoutingTable;
import java.io.Serializable;
import java.math.BigDecimal;

/** One line of the routes, as it is typed. */
public final class RouteField implements Serializable {

    private final String kind;
    private BigDecimal costLimit;
    private String upTo;
    private String above;

    RouteField(RoutingTable.Line line) {
        this.kind = line.kind().name();
        this.costLimit = line.costLimit();
        this.upTo = line.upTo().name();
        this.above = line.above().name();
    }

    BigDecimal limit() {
        return costLimit;
    }

    public String getKind() {
        return kind;
    }

    public BigDecimal getCostLimit() {
        return costLimit;
    }

    public void setCostLimit(BigDecimal costLimit) {
        this.costLimit = costLimit;
    }

    public String getUpTo() {
        return upTo;
    }

    public void setUpTo(String upTo) {
        this.upTo = upTo;
    }

    public String getAbove() {
        return above;
    }

    public void setAbove(String above) {
        this.above = above;
    }
}
