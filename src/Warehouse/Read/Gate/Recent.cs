namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Keeps what was read while there is room for it; what was asked for least recently goes first.</summary>
/// <param name="room">For how much.</param>
/// <param name="size">How much a value takes of it.</param>
internal sealed class Recent<TKey, TValue>(long room, Func<TValue, int> size)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly LinkedList<(TKey Key, TValue Value)> order = [];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> held = [];
    private long taken;

    /// <summary>The value at a key, read where it is not kept.</summary>
    public TValue Of(TKey key, Func<TValue> read)
    {
        lock (gate)
        {
            if (held.TryGetValue(key, out var known))
            {
                order.Remove(known);
                order.AddFirst(known);
                return known.Value.Value;
            }

            var value = read();
            held.Add(key, order.AddFirst((key, value)));
            for (taken += size(value); order.Count > 1 && taken > room; order.RemoveLast())
            {
                held.Remove(order.Last!.Value.Key);
                taken -= size(order.Last.Value.Value);
            }

            return value;
        }
    }
}
