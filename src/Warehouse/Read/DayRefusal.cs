namespace DongHaeng.Warehouse.Read;

/// <summary>Why a question for days or weeks is not answered.</summary>
public enum DayRefusal
{
    /// <summary>They are for those who see exact figures of a place, behind sign-in.</summary>
    NotYours,

    /// <summary>The snapshot holds no days: an earlier program published it.</summary>
    NoneHeld,

    /// <summary>It begins before the first day that is kept.</summary>
    TooEarly,

    /// <summary>It begins after the reference day.</summary>
    TooLate,

    /// <summary>A week is named by its Monday.</summary>
    NotMonday,

    /// <summary>Days are not split by categories.</summary>
    Split,

    /// <summary>Days are not carried over to today's map.</summary>
    Remapped,
}
