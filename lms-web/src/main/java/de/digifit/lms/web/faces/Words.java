// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Functions of the tag vocabulary: dates as people of this language write them, and the net picture. */
public final class Words {

    private static final ZoneId TOWN_TIME = ZoneId.of("Europe/Berlin");

    private Words() {}

    /** 14. Januar 2027. */
    public static String date(@Nullable Object when) {
        return format(when, "d. MMMM uuuu", "d MMMM uuuu");
    }

    /** Do, 14. Januar 2027. */
    public static String weekday(@Nullable Object when) {
        return format(when, "ccc, d. MMMM uuuu", "ccc, d MMMM uuuu");
    }

    /** 14. Jan. 2027. */
    public static String shortDate(@Nullable Object when) {
        return format(when, "d. MMM uuuu", "d MMM uuuu");
    }

    /** 9:00. */
    public static String time(@Nullable Object when) {
        return format(when, "H:mm", "H:mm");
    }

    /** 14. */
    public static String day(@Nullable Object when) {
        return format(when, "d", "d");
    }

    /** Jan. */
    public static String month(@Nullable Object when) {
        return format(when, "MMM", "MMM");
    }

    /** Januar 2027. */
    public static String monthYear(@Nullable Object when) {
        return format(when, "LLLL uuuu", "LLLL uuuu");
    }

    /** Do. */
    public static String weekdayName(@Nullable Object when) {
        return format(when, "ccc", "ccc");
    }

    /** The ids of hint and error below an input, as far as they are there. */
    public static @Nullable String describedBy(UIInput input, @Nullable String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(input.getClientId() + "-hint");
        }
        if (!input.isValid()) {
            ids.add(input.getClientId() + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /**
     * Where a link leads: a page of this application, with one parameter where there is a value for it.
     *
     * @param page from the root of the application, for example {@code /seminar/show.xhtml}
     */
    public static String address(String page, @Nullable String parameter, @Nullable Object value) {
        return with(
                FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + page,
                parameter,
                value);
    }

    /** The address with one parameter more, where there is a value for it. */
    public static String with(String address, @Nullable String parameter, @Nullable Object value) {
        // Expression Language makes an empty word of a text that is not there.
        if (parameter == null || parameter.isEmpty() || value == null) {
            return address;
        }
        String pair = parameter + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
        return address + (address.contains("?") ? "&" : "?") + pair;
    }

    /** The net picture of these axes. */
    public static Radar radar(List<Radar.Axis> axes) {
        return new Radar(axes);
    }

    private static String format(@Nullable Object when, String german, String english) {
        if (when == null) {
            return "";
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern = locale.getLanguage().equals("de") ? german : english;
        return DateTimeFormatter.ofPattern(pattern, locale).format(local(when));
    }

    private static TemporalAccessor local(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(TOWN_TIME);
        }
        if (when instanceof OffsetDateTime moment) {
            return moment.atZoneSameInstant(TOWN_TIME);
        }
        if (when instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(TOWN_TIME);
        }
        if (when instanceof LocalDate || when instanceof LocalDateTime || when instanceof LocalTime) {
            return (TemporalAccessor) when;
        }
        throw new IllegalArgumentException("Neither a day nor a moment: " + when.getClass());
    }
}
