// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The geometry of the net picture: where rings, spokes, areas and labels stand. Values run from 0 to 4. */
public class Radar {

    private static final double MIDDLE_X = 165;
    private static final double MIDDLE_Y = 130;
    private static final double RADIUS = 100;
    private static final int STEPS = 4;

    private final List<Axis> axes;

    public Radar(List<Axis> axes) {
        this.axes = List.copyOf(axes);
    }

    /**
     * One direction of the net.
     *
     * @param label short name beside the net
     * @param name full name in the table
     */
    public record Axis(String label, String name, double value, double target) {}

    /** A spoke with its label and the dot of its value. */
    public record Spoke(String endX, String endY, String dotX, String dotY, Label label) {}

    /** Words beside a spoke. */
    public record Label(String x, String y, String anchor, String text) {}

    public List<Axis> getAxes() {
        return axes;
    }

    public List<String> getRings() {
        List<String> rings = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            double reach = step;
            rings.add(polygon(axis -> reach));
        }
        return rings;
    }

    public String getOwn() {
        return polygon(Axis::value);
    }

    public String getAim() {
        return polygon(Axis::target);
    }

    public List<Spoke> getSpokes() {
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            spokes.add(new Spoke(x(i, STEPS), y(i, STEPS), x(i, axis.value()), y(i, axis.value()), label(i)));
        }
        return spokes;
    }

    private Label label(int i) {
        double side = Math.sin(angle(i));
        String anchor = "middle";
        if (side > 0.1) {
            anchor = "start";
        } else if (side < -0.1) {
            anchor = "end";
        }
        double outside = 4.4;
        return new Label(x(i, outside), y(i, outside), anchor, axes.get(i).label());
    }

    private String polygon(ToDoubleFunction<Axis> reach) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            double value = reach.applyAsDouble(axes.get(i));
            points.add(x(i, value) + "," + y(i, value));
        }
        return points.stream().collect(Collectors.joining(" "));
    }

    private double angle(int i) {
        return 2 * Math.PI * i / axes.size();
    }

    private String x(int i, double value) {
        return number(MIDDLE_X + RADIUS * value / STEPS * Math.sin(angle(i)));
    }

    private String y(int i, double value) {
        return number(MIDDLE_Y - RADIUS * value / STEPS * Math.cos(angle(i)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
