namespace DongHaeng.Tests.Ingest.Formats.Archives;

/// <summary>Damage as disks, lines and people do it.</summary>
internal static class Mutation
{
    public static byte[] Of(byte[] bytes, Random random)
    {
        var copy = bytes.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(copy.Count);
            switch (random.Next(5))
            {
                case 0:
                    copy[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    copy[at] = (byte)random.Next(256);
                    break;
                case 2:
                    copy.RemoveRange(at, Math.Min(random.Next(1, 20), copy.Count - at));
                    break;
                case 3:
                    copy.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    copy.AddRange(copy.GetRange(at, Math.Min(random.Next(1, 50), copy.Count - at)));
                    break;
            }

            if (copy.Count == 0)
            {
                break;
            }
        }

        return [.. copy];
    }
}
