// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.exchange.ItemFiles;
import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Giving out items in use, for another town or a learning platform. What nobody has released stays in the house. */
@Act
@RequiresPermissions("item:keep")
public class ItemExport {

    private final Asker asker;
    private final Items items;

    @Inject
    public ItemExport(Asker asker, Items items) {
        this.asker = asker;
        this.items = items;
    }

    /** What a file would hold, and what of it would be lost; by competency, level and code. */
    public List<GivenOut> look(ExportChoice choice, ItemFormat format) {
        return chosen(choice).stream()
                .map(item -> new GivenOut(item, ItemFiles.losses(format, CarriedItem.of(item))))
                .toList();
    }

    /** @throws NothingReleased when the choice leaves nothing */
    public byte[] file(ExportChoice choice, ItemFormat format) {
        List<Item> chosen = chosen(choice);
        if (chosen.isEmpty()) {
            throw new NothingReleased(choice);
        }
        return ItemFiles.write(format, chosen.stream().map(CarriedItem::of).toList());
    }

    private List<Item> chosen(ExportChoice choice) {
        return items.released(asker.town()).stream().filter(choice::has).toList();
    }
}
