using Microsoft.Data.Sqlite;

namespace DongHaeng.Ops.Storage;

/// <summary>What SQLite's error codes mean to the person at the keyboard.</summary>
internal static class Trouble
{
    // https://www.sqlite.org/rescode.html
    public static string Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        5 or 6 => "another process holds it locked. End that process, or wait until it is done, and try again.",
        8 => "it may only be read. Give this user the right to write it, or name another data folder.",
        10 => $"the disk failed while reading or writing ({failure.Message}). Check the disk and its free space.",
        11 => "it is damaged. Restore the last backup.",
        13 => "the disk is full. Free some space and try again.",
        14 => "the system refuses to open it. Check that it is a file and that this user may read and write it and its folder.",
        26 => "it is not an SQLite database. Move it away, or restore the last backup.",
        _ => $"{failure.Message} Restore the last backup if this stays.",
    };
}
