namespace DongHaeng.Reports.Pdf;

/// <summary>
/// Ties what is painted on a page to the structure tree. A mark is opened when something is painted, not when a tag
/// is, so that tags nest freely and an empty one leaves no trace. What no tag covers is an artifact: decoration.
/// </summary>
internal sealed class MarkedContent(ContentStream content, int page)
{
    private readonly Stack<StructureElement> tags = new();
    private readonly List<int> owners = [];
    private StructureElement? open; // null while an artifact is open, too
    private bool anyOpen;
    private bool hasText;

    /// <summary>The innermost tag.</summary>
    public StructureElement? Current => tags.TryPeek(out var tag) ? tag : null;

    /// <summary>The elements of the page's marks, in the marks' order.</summary>
    public IReadOnlyList<int> Owners => owners;

    public IDisposable Push(StructureElement element)
    {
        tags.Push(element);
        return new Scope(this, element);
    }

    /// <summary>To be called before anything is painted.</summary>
    public void Open()
    {
        var wanted = Current is { HoldsContent: true } element ? element : null;
        if (anyOpen && wanted == open)
        {
            return;
        }
        Close();
        if (wanted is null)
        {
            content.Write("/Artifact BMC");
        }
        else
        {
            content.Write($"/{wanted.Name} << /MCID {owners.Count} >> BDC");
            wanted.AddContent(page, owners.Count);
            owners.Add(wanted.Id);
        }
        (open, anyOpen) = (wanted, true);
    }

    /// <summary>To be called before text: whether there is text before it in the same mark.</summary>
    public bool OpenText()
    {
        Open();
        var follows = hasText;
        hasText = true;
        return follows;
    }

    public void Close()
    {
        if (anyOpen)
        {
            content.Write("EMC");
        }
        (open, anyOpen, hasText) = (null, false, false);
    }

    private sealed class Scope(MarkedContent marks, StructureElement element) : IDisposable
    {
        public void Dispose()
        {
            if (!marks.tags.TryPop(out var closed) || closed != element)
            {
                throw new InvalidOperationException(
                    $"The tag {element.Type} was closed out of turn. Open tags with using, so that they nest.");
            }
        }
    }
}
