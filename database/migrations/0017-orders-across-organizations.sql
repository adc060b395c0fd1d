-- An operator opens an order by its key alone, and billing fetches what everybody owes, newest first.
create index order_by_id on "order" (id);
create index order_item_by_order on order_item (order_id, position);
create index charge_of_everybody on charge (at desc, id desc);
