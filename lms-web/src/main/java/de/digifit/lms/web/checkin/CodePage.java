// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import de.digifit.lms.checkin.application.Room;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the projector shows: the code of the room, as a picture and as letters. */
@Named
@ViewScoped
public class CodePage implements Serializable {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F-]{36}");

    @Inject
    private Room room;

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private @Nullable String id;
    private @Nullable String block;
    private transient Room.@Nullable Shown shown;

    public void open() {
        shown = room.show(EventId.of(String.valueOf(id)), blockOf(String.valueOf(block)));
    }

    static UUID blockOf(String text) {
        if (!UUIDS.matcher(text).matches()) {
            throw new NoSuchSeminar(text);
        }
        return UUID.fromString(text);
    }

    /** In two groups, to read from afar. */
    static String grouped(String code) {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    public Room.@Nullable Shown getShown() {
        return shown;
    }

    public String getCode() {
        return shown == null ? "" : grouped(shown.code());
    }

    public String getAddress() {
        return baseUrl.replaceFirst("^https?://", "") + "/checkin/here.xhtml";
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getBlock() {
        return block;
    }

    public void setBlock(@Nullable String block) {
        this.block = block;
    }
}
