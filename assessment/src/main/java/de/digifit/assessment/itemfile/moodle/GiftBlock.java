// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two blank lines of a GIFT file.
 *
 * @param line where it begins, from 1
 * @param text without its comments
 * @param code as the comment {@code [id:…]} says it; empty where there is none
 * @param tags as comments {@code [tag:…]} say them
 */
record GiftBlock(int line, String text, String code, List<String> tags) {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\[\\]]*)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\[\\]]*)]");

    static List<GiftBlock> of(String file) {
        List<GiftBlock> blocks = new ArrayList<>();
        List<String> lines = file.lines().toList();
        int start = 0;
        for (int at = 0; at <= lines.size(); at++) {
            boolean ends = at == lines.size() || lines.get(at).isBlank() || isCategory(lines.get(at));
            if (ends) {
                add(blocks, lines, start, at);
                start = at + 1;
            }
            if (at < lines.size() && isCategory(lines.get(at))) {
                add(blocks, lines, at, at + 1);
            }
        }
        return blocks;
    }

    /** Often no blank line follows one. */
    private static boolean isCategory(String line) {
        return line.startsWith("$CATEGORY:");
    }

    private static void add(List<GiftBlock> blocks, List<String> lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        for (String line : lines.subList(Math.min(from, to), to)) {
            (isComment(line) ? comments : text).append(line).append('\n');
        }
        if (!text.toString().isBlank()) {
            Matcher id = ID.matcher(comments);
            blocks.add(new GiftBlock(
                    from + 1,
                    text.toString().strip(),
                    id.find() ? id.group(1) : "",
                    TAG.matcher(comments).results().map(tag -> tag.group(1)).toList()));
        }
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("//");
    }
}
